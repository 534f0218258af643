-- Document.objects.filter(extra__isnull=False).update(data=F('extra'), extra=None)

UPDATE "EXAMPLE_DOCUMENT" SET "DATA" = "EXAMPLE_DOCUMENT"."EXTRA", "EXTRA" = %s
WHERE
  "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL;
-- parameters: (None,)
