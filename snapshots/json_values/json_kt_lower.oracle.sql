-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  LOWER(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    )
  ) AS "V"
FROM "EXAMPLE_DOCUMENT"
WHERE
  DBMS_LOB.COMPARE(
    LOWER(
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
        )
      )
    ),
    TO_NCLOB(%s)
  ) = 0
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('text',)
