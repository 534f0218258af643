-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er=1e+25)

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    INSTR(
      '-0123456789',
      DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.deep.er' RETURNING CLOB WITH WRAPPER), 1, 2)
    ) > 0
    AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.deep.er' RETURNING NUMBER) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'),)
