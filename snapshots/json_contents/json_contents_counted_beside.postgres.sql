-- Document.objects.exclude(title__startswith='long')
--     .aggregate(same=Count('pk', filter=Q(data__f=F('extra__same'))), all=Count('pk'))

SELECT
  COUNT("example_document"."id") FILTER(WHERE
    (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )) AS "same",
  COUNT("example_document"."id") AS "all"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  );
-- parameters: ('long%',)
