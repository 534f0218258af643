-- Document.objects.order_by('pk').filter(data__b__iexact='Text')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  DBMS_LOB.COMPARE(
    UPPER(
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
        )
      )
    ),
    TO_NCLOB(UPPER(%s))
  ) = 0
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('Text',)
