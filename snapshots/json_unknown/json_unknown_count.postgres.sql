-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT("example_document"."id") FILTER(WHERE
    JSONB_EXISTS("example_document"."extra", 'x')) AS "yes",
  COUNT("example_document"."id") FILTER(WHERE
    NOT (
      "example_document"."extra" = CAST(%s AS JSONB)
      AND "example_document"."extra" IS NOT NULL
    )) AS "no"
FROM "example_document";
-- parameters: ('{"x": true}',)
