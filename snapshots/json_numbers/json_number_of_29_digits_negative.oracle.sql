-- Document.objects.order_by('pk').values_list('pk').filter(data__f=-LONG)

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    INSTR(
      '-0123456789',
      DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
    ) > 0
    AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('-12345678901234567890123456789'),)
