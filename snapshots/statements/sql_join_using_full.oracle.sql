SELECT
  COALESCE("B"."ID", "A"."ID") AS "ID",
  "B"."NAME",
  "A"."NAME"
FROM "EXAMPLE_BLOG" "B"
FULL JOIN (
  SELECT
    "ID" + 3 AS "ID",
    "NAME"
  FROM "EXAMPLE_AUTHOR"
) "A"
  ON "B"."ID" = "A"."ID";
-- parameters: ()
