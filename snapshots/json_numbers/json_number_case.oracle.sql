-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN (
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
    THEN %s
    WHEN (
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
    THEN %s
    ELSE %s
  END AS "CASE1"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), 'huge', 0, 'more', '-')
