-- Document.objects.filter(pk__in=[5, 6]).update(title=F('data'))

UPDATE "EXAMPLE_DOCUMENT" SET "TITLE" = "EXAMPLE_DOCUMENT"."DATA"
WHERE
  "EXAMPLE_DOCUMENT"."ID" IN (%s, %s);
-- parameters: (5, 6)
