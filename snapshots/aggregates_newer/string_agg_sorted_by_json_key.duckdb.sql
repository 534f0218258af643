SELECT
  LISTAGG(
    JSON_EXTRACT_STRING("example_document"."data", '$.s'), %s
    ORDER BY
      JSON_EXTRACT_STRING("example_document"."data", '$.s')
  ) AS "names"
FROM "example_document";
-- parameters: (',',)
