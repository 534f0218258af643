-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .values_list('data__f', 'n')
--     .union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('extra__x').annotate(n=Count('pk')).values_list('extra__x', 'n'))
--     .order_by('n', '-data__f')

SELECT
  "UNITED"."DATA__F",
  "UNITED"."N"
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
    ) AS "DATA__F",
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
  UNION
  SELECT
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    ) AS "EXTRA__X",
    COUNT("EXAMPLE_DOCUMENT"."ID") AS "N"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
  GROUP BY
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
        )
      )
    )
) "UNITED"
ORDER BY
  "UNITED"."N" ASC,
  CASE DBMS_LOB.SUBSTR("UNITED"."DATA__F", 1, 1)
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
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("UNITED"."DATA__F", 1, 1)) > 0
    THEN JSON_VALUE('[' || "UNITED"."DATA__F" || ']', '$[0]' RETURNING NUMBER)
  END DESC,
  "UNITED"."DATA__F" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
