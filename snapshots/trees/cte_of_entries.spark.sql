-- of_entries().order_by('pk')

WITH RECURSIVE `entries` AS (
  SELECT
    `example_entry`.`id`,
    `example_entry`.`blog_id`,
    `example_entry`.`headline`,
    `example_entry`.`body_text`,
    `example_entry`.`pub_date`,
    `example_entry`.`mod_date`,
    `example_entry`.`number_of_comments`,
    `example_entry`.`number_of_pingbacks`,
    `example_entry`.`rating`
  FROM `example_entry`
)
SELECT
  `entries`.`id`,
  `entries`.`blog_id`,
  `entries`.`headline`,
  `entries`.`body_text`,
  `entries`.`pub_date`,
  `entries`.`mod_date`,
  `entries`.`number_of_comments`,
  `entries`.`number_of_pingbacks`,
  `entries`.`rating`
FROM `entries`
WHERE
  `entries`.`rating` >= %s
ORDER BY
  `entries`.`id` ASC;
-- parameters: (3,)
