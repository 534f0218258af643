-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=-0.0) | Q(extra__same=-0.0))

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
  )
ORDER BY
  1 ASC;
-- parameters: (0, 0)
