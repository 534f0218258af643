-- Document.objects.order_by('pk').values_list('pk').exclude(data__f__gt=10)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  NOT (
    (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (10,)
