-- Document.objects.order_by('pk').alias(v=KT('data__s')).filter(v__contains='% of_it')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  TO_NCLOB(
    COALESCE(
      JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB),
      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.s' RETURNING CLOB)
    )
  ) LIKE %s ESCAPE '\'
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('%\\% of\\_it%',)
