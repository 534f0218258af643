-- SELECT "v"."x", "v"."y" FROM (VALUES (1, 2), (3, NULL)) AS "v"("x", "y") WHERE "v"."x" > 0

SELECT
  "V"."X",
  "V"."Y"
FROM (
  SELECT
    1 AS "X",
    2 AS "Y"
  FROM DUAL
  UNION ALL
  SELECT
    3,
    NULL
  FROM DUAL
) "V"
WHERE
  "V"."X" > 0;
-- parameters: ()
