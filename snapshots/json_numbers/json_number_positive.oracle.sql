-- Document.objects.order_by('pk').values_list('pk').filter(data__f__gt=0, data__f__lt=0.5)

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    (
      INSTR(
        'tf[{',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      OR INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) > %s
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
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) < %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (0, 0.5)
