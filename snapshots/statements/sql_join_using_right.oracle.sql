SELECT
  "A"."ID",
  "B"."NAME"
FROM "EXAMPLE_BLOG" "B"
RIGHT JOIN (
  SELECT
    "ID" + 3 AS "ID"
  FROM "EXAMPLE_AUTHOR"
) "A"
  ON "B"."ID" = "A"."ID"
WHERE
  "A"."ID" > 5;
-- parameters: ()
