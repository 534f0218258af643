-- SELECT "v"."x" FROM (VALUES (1), (1), (NULL), (NULL)) AS "v"("x") EXCEPT ALL SELECT "v"."x" FROM (VALUES (1), (CAST(NULL AS INTEGER))) AS "v"("x")

SELECT
  "united"."x"
FROM (
  SELECT
    "numbered"."x",
    ROW_NUMBER() OVER (PARTITION BY "numbered"."x" ORDER BY (
      SELECT
        NULL
    )) AS "row_number"
  FROM (
    SELECT
      "v"."x"
    FROM (
      SELECT
        1 AS "x"
      UNION ALL
      SELECT
        1
      UNION ALL
      SELECT
        NULL
      UNION ALL
      SELECT
        NULL
    ) AS "v"
  ) AS "numbered"
  EXCEPT DISTINCT
  SELECT
    "numbered"."x",
    ROW_NUMBER() OVER (PARTITION BY "numbered"."x" ORDER BY (
      SELECT
        NULL
    )) AS "row_number"
  FROM (
    SELECT
      "v"."x"
    FROM (
      SELECT
        1 AS "x"
      UNION ALL
      SELECT
        NULL
    ) AS "v"
  ) AS "numbered"
) AS "united";
-- parameters: ()
