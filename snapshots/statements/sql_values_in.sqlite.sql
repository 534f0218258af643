-- SELECT "id" FROM "example_blog" WHERE "id" IN (VALUES (1), (3))

SELECT
  "id"
FROM "example_blog"
WHERE
  "id" IN (
    SELECT
      "values"."column1"
    FROM (
      SELECT
        1 AS "column1"
      UNION ALL
      SELECT
        3
    ) AS "values"
  );
-- parameters: ()
