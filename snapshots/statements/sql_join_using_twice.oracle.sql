SELECT
  "B"."ID",
  "A"."NAME",
  "T"."NAME"
FROM "EXAMPLE_BLOG" "B"
LEFT JOIN "EXAMPLE_AUTHOR" "A"
  ON "B"."ID" = "A"."ID"
JOIN "EXAMPLE_TEAM" "T"
  ON "B"."ID" = "T"."ID"
ORDER BY
  "B"."ID";
-- parameters: ()
