-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  TO_NCHAR(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    )
  ) AS "KEYTEXTTRANSFORM1"
FROM "EXAMPLE_DOCUMENT";
-- parameters: ()
