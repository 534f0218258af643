-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

SELECT
  "UNITED"."DATA__F"
FROM (
  SELECT
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ) AS "DATA__F"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    (
      "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        INSTR(
          'tf[{',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) >= %s
      )
      AND (
        INSTR(
          'n"',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) <= %s
      )
    )
  UNION ALL
  SELECT
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ) AS "EXTRA__X"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    (
      "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        INSTR(
          'tf[{',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING NUMBER) >= %s
      )
      AND (
        INSTR(
          'n"',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING NUMBER) <= %s
      )
    )
) "UNITED"
ORDER BY
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
  DBMS_LOB.SUBSTR("UNITED"."DATA__F", 2000, 1) DESC
OFFSET 1 ROWS
FETCH FIRST 4 ROWS ONLY;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)
