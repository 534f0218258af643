-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=1.0) | Q(extra__same=10.0) | Q(data__a=1.0))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."extra" -> 'same'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'a'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (1, 10, 1)
