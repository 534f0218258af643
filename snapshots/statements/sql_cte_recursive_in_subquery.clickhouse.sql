-- SELECT "id" FROM "example_entry" WHERE "id" IN (WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" * 2 FROM "c" WHERE "c"."n" < 10) SELECT "c"."n" FROM "c")

SELECT
  "id"
FROM "example_entry"
WHERE
  "id" IN (
    WITH RECURSIVE "c"("n") AS (
      SELECT
        1
      UNION ALL
      SELECT
        "c"."n" * 2
      FROM "c"
      WHERE
        "c"."n" < 10
    )
    SELECT
      "c_outer"."n"
    FROM "c" AS "c_outer"
  );
-- parameters: ()
