-- WITH "c" AS (SELECT "rating" FROM "example_entry") SELECT "c"."rating" FROM "c" EXCEPT ALL SELECT "c"."rating" FROM "c" WHERE "c"."rating" > 4

WITH "C" AS (
  SELECT
    "RATING"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "UNITED"."RATING"
FROM (
  SELECT
    "NUMBERED"."RATING",
    ROW_NUMBER() OVER (PARTITION BY "NUMBERED"."RATING" ORDER BY (
      SELECT
        NULL
      FROM DUAL
    )) AS "ROW_NUMBER"
  FROM (
    SELECT
      "C"."RATING"
    FROM "C"
  ) "NUMBERED" MINUS SELECT
    "NUMBERED"."RATING",
    ROW_NUMBER() OVER (PARTITION BY "NUMBERED"."RATING" ORDER BY (
      SELECT
        NULL
      FROM DUAL
    )) AS "ROW_NUMBER"
  FROM (
    SELECT
      "C"."RATING"
    FROM "C"
    WHERE
      "C"."RATING" > 4
  ) "NUMBERED"
) "UNITED";
-- parameters: ()
