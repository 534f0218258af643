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
