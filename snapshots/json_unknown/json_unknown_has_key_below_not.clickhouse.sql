-- Document.objects.order_by('pk').exclude(data__a__has_key='b').values_list('pk')

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  NOT (
    CASE
      WHEN coalesce((
        JSONHas("example_document"."data", 'a') = 1
      ), FALSE)
      THEN coalesce((
        JSONHas("example_document"."data", 'a', 'b') = 1
      ), FALSE)
    END
  )
ORDER BY
  1 ASC;
-- parameters: ()
