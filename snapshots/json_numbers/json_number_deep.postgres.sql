-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er__gte=9)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    "example_document"."data" #> '{deep,er}'
  ) >= TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  1 ASC;
-- parameters: (9,)
