SELECT
  "select"."group" AS "group",
  SUM("select"."order") AS "n"
FROM "select"
GROUP BY
  "select"."group"
ORDER BY
  1 ASC NULLS LAST;
-- parameters: ()
