-- Document.objects.order_by('pk').filter(Q(data__a=1) | Q(extra__x='1'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
      AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      JSON_TYPE("example_document"."extra", '$.x') = 'VARCHAR'
      AND JSON_EXTRACT_STRING("example_document"."extra", '$.x') = %s
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1, 1, 1, '1')
