-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=F('data__f'))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('n', '-k')

SELECT
  "SLICED"."K",
  "SLICED"."N"
FROM (
  SELECT
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    ) AS "K",
    COUNT("EXAMPLE_DOCUMENT"."ID") AS "N"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    )
) "SLICED"
ORDER BY
  "SLICED"."N" ASC,
  CASE DBMS_LOB.SUBSTR("SLICED"."K", 1, 1)
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
  END DESC,
  CASE
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."K", 1, 1)) > 0
    THEN JSON_VALUE('[' || "SLICED"."K" || ']', '$[0]' RETURNING NUMBER)
  END DESC,
  "SLICED"."K" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
