/** Plain text with two jobs at a time, a year off, and months without work. */
export const gapsAndOverlaps = () =>
  new TextEncoder().encode(`JORDAN MBEKI
Full-Stack Developer — Cape Town — jordan@mbeki.example — 082 555 0147

PROFESSIONAL EXPERIENCE

Full-Stack Developer, Protea Media (contract)
1 March 2022 – 31 October 2024
* Editorial tools in Ruby on Rails and Hotwire, Postgres underneath, Sidekiq for the slow parts
* Deployed with Kamal to Hetzner; before that Heroku

Freelance Web Developer
July 2019 – December 2022
* Shops and booking systems for small firms: Laravel, Vue, MySQL, Stripe
* Some React Native for a surf school

Career break: travelling, learning Spanish
June 2018 – June 2019

Web Developer, Tafelberg Studios
Feb 2015 – May 2018
* Drupal sites, later Node.js with Express and MongoDB
* Looked after the Linux servers and the Git workflow

Intern, Kaap Digital
Jan - Jun 2014
* HTML, CSS, JavaScript

EDUCATION
National Diploma: Information Technology, Cape Peninsula University of Technology, 2011 to 2013

SKILLS
Ruby, PHP, JavaScript, TypeScript; Rails, Laravel, Vue.js, React Native; PostgreSQL, MySQL, Redis; Docker; Hotwire; Tailwind CSS
`);
