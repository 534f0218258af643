-- SELECT "s"."name", "s"."replace", "s"."case" FROM (SELECT CAST("name" AS TEXT), REPLACE("name", 'a', 'b'), CASE WHEN "id" > 2 THEN 1 ELSE 0 END FROM "example_blog") AS "s"

SELECT
  "S"."NAME",
  "S"."REPLACE",
  "S"."CASE"
FROM (
  SELECT
    CAST("NAME" AS NVARCHAR2(2000)) AS "NAME",
    REPLACE("NAME", 'a', 'b') AS "REPLACE",
    CASE WHEN "ID" > 2 THEN 1 ELSE 0 END AS "CASE"
  FROM "EXAMPLE_BLOG"
) "S";
-- parameters: ()
