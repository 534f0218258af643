-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") IN (VALUES (1, 5), (1, 4), (2, 3))

SELECT
  "id"
FROM "example_entry"
WHERE
  ("blog_id", "rating") IN (
    SELECT
      "values"."column1",
      "values"."column2"
    FROM (
      SELECT
        1 AS "column1",
        5 AS "column2"
      UNION ALL
      SELECT
        1,
        4
      UNION ALL
      SELECT
        2,
        3
    ) AS "values"
  );
-- parameters: ()
