import type { PlainSign } from "../signs.ts";

/** What shows in words of Spanish, which are read in small letters and without accents. */
export const SIGNS: Record<PlainSign, RegExp> = {
  greeting: /^[¿¡ ]*(?:hola|buenas|buenos dias|saludos|que tal)\b/,
  thanks: /^(?:(?:ok|vale|bien|perfecto),? )?(?:muchas )?gracias\b/,
  asksIfAi:
    /\b(?:eres|hablo con|hablando con|esto es) (?:una? )?(?:ia|bot|robot|human[oa]|persona|maquina|chatgpt|gpt|modelo|programa|real|de verdad)\b|\b(?:quien|que) eres\b|\bque modelo\b/,
  wantsSolution:
    /\b(?:dame|dime|muestrame|ensename|escribeme|pasame|puedes darme|me das|me dices)\b[^.?]{0,30}\b(?:solucion|respuesta|codigo)\b|\bcual es la (?:mejor )?(?:solucion|respuesta)\b|\bresuelve(?:lo|la|melo)\b/,
  refusesHint:
    /\bno (?:quiero|necesito|me des)(?: \w+){0,2} (?:pistas?|ayuda)\b|^sin (?:mas )?pistas?\b|^(?:no )?nada de pistas\b/,
  wantsHint: /\b(?:pistas?|ayudame|ayuda|me ayudas|ayudarme|echame una mano|orientame)\b/,
  wantsRepeat:
    /\b(?:puedes|podrias|puede|podria|por favor,?)(?: \w+){0,2} repetir(?:lo|la|me|melo|mela)?\b|\brepite(?:melo|mela| (?:la pregunta|eso|lo que (?:has dicho|dijiste|preguntaste)|por favor))\b|\b(?:me lo|me la) repites\b|^(?:por favor,? )?repite(?:lo|la)?(?:,? por favor)?[.?!]*$|\b(?:otra vez la pregunta|cual era la pregunta|que (?:has dicho|dijiste|preguntaste|has preguntado))\b|^[¿ ]*(?:perdon|como)\?$/,
  wantsRephrase:
    /\b(?:a que te refieres|que quieres decir)\b(?! con)|\bno (?:entiendo|entendi|comprendo|he entendido)(?: (?:la pregunta|lo que|tu pregunta|que))?\b|\b(?:reformula\w*|con otras palabras|explicar?(?:me)? la pregunta)\b/,
  asksTime:
    /\bcuanto (?:tiempo )?(?:me |nos )?(?:queda|falta|tengo|tenemos)\b|\bcuantos minutos\b|\btiempo (?:restante|que queda)\b/,
  asksVerdict:
    /\b(?:es|esta|estoy|va|voy|seria|suena|parece)\b[^.?]{0,40}\b(?:correct[oa]|bien|buen[oa]?|buen camino|optim[oa]|sentido|valid[oa])\s*\?|\b(?:que tal|como) (?:voy|lo estoy haciendo|lo hice)\b|[¿,] ?(?:verdad|correcto|cierto|no|bien|tiene sentido)\?$/,
  asksTests:
    /\b(?:ver|mostrar|muestra|cuales son|que)\b[^.?]{0,30}\b(?:pruebas|casos|tests) (?:ocult[oa]s|que fallan?)\b|\b(?:pruebas|casos|tests) ocult[oa]s\b[^.]*\?/,
  asksMeaning:
    /\bque (?:quieres decir con|quiere decir|significa|es exactamente|se entiende por)\b|\bdefinicion de\b/,
  asksReport: /\b(?:informe|feedback|mi (?:puntuacion|nota)|resultados)\b[^.]*\?/,
  asksScore:
    /\bmi (?:puntuacion|nota|calificacion|puntaje)\b|\bcuantos puntos\b|\b(?:que tal|como) (?:voy|lo estoy haciendo|lo hice)\b|\bhe aprobado\b/,
  asksMoveOn:
    /\b(?:siguiente|proxima|otra) (?:pregunta|problema)\b|\b(?:pasar|saltar|saltarme|saltarnos|saltamos|pasamos)\b[^.?]{0,25}\?|^(?:por favor,? )?(?:salta(?:r|la)?|saltemos|paso|pasamos|omitir|omite|siguiente)(?: (?:la|esta|lo|esto|de esta|esta pregunta))?(?:,? por favor)?[.!]?$|\bcomo (?:termino|acabo|paso a la siguiente)\b|\bquiero (?:terminar|acabar|saltar(?:la|me)?|pasar)\b|\b(?:terminar|acabar|finalizar) (?:ya )?(?:la|esta) (?:entrevista|ronda|pregunta)\b/,
  describes:
    /\b(?:recorr(?:o|eria|er)|us(?:o|aria|are)|orden(?:o|aria)|guard(?:o|aria)|compar(?:o|aria)|iter(?:o|aria)|cuento|contaria|busco|buscaria|mantengo|mantendria|tomo|tomaria|construyo|divido)\b|\b(?:voy a|podria|podemos|puedo|pienso|quiero|se puede) (?:usar|recorrer|ordenar|guardar|comparar|iterar|contar|buscar|mantener|construir|dividir|probar)\b|\b(?:fuerza bruta|cada par|todos los pares|dos bucles|bucles? anidados?)\b/,
  asksWhatNow:
    /\b(?:que (?:hago|hacemos|toca) ahora|y ahora(?: que)?|ahora que\?|que sigue|por donde (?:empiezo|sigo|empezamos)|como (?:empiezo|sigo))\b/,
  blamesTests:
    /\b(?:pruebas?|tests?|juez|maquina|servidor|plataforma)\b[^.?]{0,20}\b(?:mal|rot[oa]s?|lent[oa]s?|injust[oa]s?|equivocad[oa]s?)\b/,
  pleasantry: /\b(?:como (?:estas|te va)|que tal(?: estas)?|encantad[oa] de|mucho gusto)\b/,
  asksWhy:
    /\b(?:que|donde) (?:esta|hay|anda) (?:mal|el error|el fallo|el bug)\b|\bpor que (?:no )?(?:funciona|falla|va|pasa)\b|\bque (?:estoy haciendo|hago|hice|he hecho) mal\b/,
  asksToWrite:
    /\bpuedo (?:ya )?(?:empezar|comenzar|escribir(?:lo)?|programar(?:lo)?|codificar|implementar(?:lo)?)\b|\b(?:voy a|quiero) (?:ya )?(?:empezar|comenzar) a (?:escribir|programar|codificar|implementar)\b|\bempiezo (?:ya )?(?:a (?:escribir|programar|codificar)|con el codigo)\b/,
  asksLanguage:
    /\b(?:que|cuales|en que) lenguajes?\b|\bpuedo usar (?:python|java|javascript|typescript|c\+\+|la biblioteca|librerias|bibliotecas)\b/,
  asksBound:
    /\bque (?:complejidad|cota)\b[^.]*\b(?:quieres|esperas|hace falta|buscas|objetivo)|\b(?:debe|tiene que) ser (?:o\(|lineal|constante|rapid[oa]|eficiente)/,
  instructs:
    /\b(?:ignora|olvida|omite)\b.{0,40}\b(?:instrucciones|reglas|prompt|anterior(?:es)?|todo)|\bahora eres\b|\b(?:dame|ponme|asigname|otorgame)\b.{0,40}(?:\d+ puntos|maxim[oa]|perfect|puntuacion|nota)|\bcomo evaluador\b/,
  insults:
    /\b(?:eres|que) (?:un[ao]? )?(?:idiota|estupid[oa]|inutil|tont[oa]|basura|asco)\b|\b(?:gilipollas|imbecil|mierda|callate|vete a la)\b/,
  asksIfThere: /^[¿ ]*(?:hola\?|(?:estas|sigues|hay alguien) (?:ahi|aqui)|me (?:oyes|lees|ves|escuchas))/,
  offTopic:
    /\b(?:futbol|receta|chiste|poema|cancion|pelicula|politica|elecciones|cena|salario|sueldo|novi[oa]|vacaciones)\b/,
  dontKnow:
    /\bno lo se\b|\bno se(?:[,.!]|$)|\bno se (?:como|que|si|por donde|cual|nada|muy bien|responder|contestar)\b|\bno (?:recuerdo|tengo (?:ni )?idea|se me ocurre|estoy segur[oa])\b|\bni idea\b|\bestoy (?:atascad[oa]|perdid[oa]|bloquead[oa]|en blanco)\b|^(?:atascad[oa]|perdid[oa])\b|\bme rindo\b/,
  known:
    /^(?:si(?:[,.!]|$)|claro\b|por supuesto\b)(?!.*\bno\b)|(?<!no )\b(?:la|lo) (?:conozco|conocia|he (?:visto|resuelto|hecho)|resolvi)\b/,
  unknown:
    /^(?:no(?![ \w]*\bsegur)|nunca|todavia no|la verdad (?:es )?que no)(?:[,.! ]|$)|\bno (?:la|lo) (?:conozco|conocia|he (?:visto|resuelto|hecho))\b|\bnunca (?:la|lo) (?:he|vi)\b|\bes nuev[oa] para mi\b|\bprimera vez\b/,
  declines: /^(?:no|nada|ninguna?|eso es todo|todo bien|todo claro)\b/,
  asksReview:
    /\b(?:es|esta|funciona|sirve)\b[^?]*\bmi (?:codigo|solucion|planteamiento|respuesta|idea)\b|\b(?:revisa|mira|comprueba|puedes (?:revisar|mirar)) (?:mi|el codigo)\b|\balgo (?:esta )?mal\b/,
  proposes:
    /\b(?:entonces|quizas?|tal vez|a lo mejor|y si|podria|podriamos|puedo|deberia|usaria|haria|creo que|pienso)\b|\bvoy a\b/,
  done: /\b(?:he|hemos) (?:terminado|acabado|escrito|implementado)\b|\b(?:termine|acabe)\b|^(?:ya )?(?:list[oa]|hecho|terminado|acabado|ya esta)\b|\bya (?:esta|lo tengo|quedo)\b|\bestoy list[oa]\b/,
};

/** Words of company, with which nothing is said. */
export const CHATTER: ReadonlySet<string> = new Set(
  "ok vale bien bueno si claro ya perfecto genial entiendo entendido comprendo de acuerdo a ver pues mmm hmm eh ah oh jaja jeje sigo adelante sale dale listo un momento segundo".split(
    " ",
  ),
);

/** Words of other languages that stand in no Spanish sentence. */
export const FOREIGN =
  /\b(?:der|die|das|und|ich|nicht|ist|ein|eine|wir|les|des|une|est|pas|je|vous|avec|dans|bonjour|sono|che|questo|nao|voce|uma|isso|com)\b/g;
