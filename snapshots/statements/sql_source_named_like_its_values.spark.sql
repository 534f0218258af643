-- SELECT "s"."name", "s"."replace", "s"."case" FROM (SELECT CAST("name" AS TEXT), REPLACE("name", 'a', 'b'), CASE WHEN "id" > 2 THEN 1 ELSE 0 END FROM "example_blog") AS "s"

SELECT
  `s`.`name`,
  `s`.`replace`,
  `s`.`case`
FROM (
  SELECT
    CAST(`name` AS STRING) AS `name`,
    replace(`name`, 'a', 'b') AS `replace`,
    CASE WHEN `id` > 2 THEN 1 ELSE 0 END AS `case`
  FROM `example_blog`
) AS `s`;
-- parameters: ()
