-- Document.objects.order_by('pk').filter(**{'data__with space': 1})

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    INSTR(
      '-0123456789',
      DBMS_LOB.SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$."with space"' RETURNING CLOB WITH WRAPPER),
        1,
        2
      )
    ) > 0
    AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$."with space"' RETURNING NUMBER) = %s
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: (1,)
