-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  "SLICED"."TITLE",
  "SLICED"."COL2"
FROM (
  SELECT DISTINCT
    "EXAMPLE_DOCUMENT"."TITLE" AS "TITLE",
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    ) AS "COL2"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    (
      "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        (
          "EXAMPLE_DOCUMENT"."TITLE" = %s AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
        )
      )
    )
) "SLICED"
ORDER BY
  CASE DBMS_LOB.SUBSTR("SLICED"."COL2", 1, 1)
    WHEN N'n'
    THEN 0
    WHEN N'"'
    THEN 1
    WHEN N'-'
    THEN 2
    WHEN N'0'
    THEN 2
    WHEN N'1'
    THEN 2
    WHEN N'2'
    THEN 2
    WHEN N'3'
    THEN 2
    WHEN N'4'
    THEN 2
    WHEN N'5'
    THEN 2
    WHEN N'6'
    THEN 2
    WHEN N'7'
    THEN 2
    WHEN N'8'
    THEN 2
    WHEN N'9'
    THEN 2
    WHEN N't'
    THEN 3
    WHEN N'f'
    THEN 3
    WHEN N'['
    THEN 4
    WHEN N'{'
    THEN 5
  END ASC,
  CASE
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."COL2", 1, 1)) > 0
    THEN JSON_VALUE('[' || "SLICED"."COL2" || ']', '$[0]' RETURNING NUMBER)
  END ASC,
  "SLICED"."COL2" ASC,
  "SLICED"."TITLE" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
