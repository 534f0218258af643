-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .exclude(title='long')
--     .filter(data__f=F('extra__same'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" = %s
    )
    AND (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long',)
