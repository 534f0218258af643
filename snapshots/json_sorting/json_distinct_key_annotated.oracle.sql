-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(f=F('data__f'))
--     .values_list('f', 'title')
--     .distinct()
--     .order_by('f', '-title')

SELECT
  "SLICED"."F",
  "SLICED"."TITLE"
FROM (
  SELECT DISTINCT
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    ) AS "F",
    "EXAMPLE_DOCUMENT"."TITLE" AS "TITLE"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) "SLICED"
ORDER BY
  CASE DBMS_LOB.SUBSTR("SLICED"."F", 1, 1)
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
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."F", 1, 1)) > 0
    THEN JSON_VALUE('[' || "SLICED"."F" || ']', '$[0]' RETURNING NUMBER)
  END ASC,
  "SLICED"."F" ASC,
  "SLICED"."TITLE" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
