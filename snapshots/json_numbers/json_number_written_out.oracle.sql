-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=10 ** 25) | Q(extra__same=10 ** 25))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) = %s
    )
    OR (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER), 1, 2)
      ) > 0
      AND JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING NUMBER) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
