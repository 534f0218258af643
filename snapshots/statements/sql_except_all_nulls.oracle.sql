-- SELECT "v"."x" FROM (VALUES (1), (1), (NULL), (NULL)) AS "v"("x") EXCEPT ALL SELECT "v"."x" FROM (VALUES (1), (CAST(NULL AS INTEGER))) AS "v"("x")

SELECT
  "UNITED"."X"
FROM (
  SELECT
    "NUMBERED"."X",
    ROW_NUMBER() OVER (PARTITION BY "NUMBERED"."X" ORDER BY (
      SELECT
        NULL
      FROM DUAL
    )) AS "ROW_NUMBER"
  FROM (
    SELECT
      "V"."X"
    FROM (
      SELECT
        1 AS "X"
      FROM DUAL
      UNION ALL
      SELECT
        1
      FROM DUAL
      UNION ALL
      SELECT
        NULL
      FROM DUAL
      UNION ALL
      SELECT
        NULL
      FROM DUAL
    ) "V"
  ) "NUMBERED" MINUS SELECT
    "NUMBERED"."X",
    ROW_NUMBER() OVER (PARTITION BY "NUMBERED"."X" ORDER BY (
      SELECT
        NULL
      FROM DUAL
    )) AS "ROW_NUMBER"
  FROM (
    SELECT
      "V"."X"
    FROM (
      SELECT
        1 AS "X"
      FROM DUAL
      UNION ALL
      SELECT
        CAST(NULL AS NUMBER(11))
      FROM DUAL
    ) "V"
  ) "NUMBERED"
) "UNITED";
-- parameters: ()
