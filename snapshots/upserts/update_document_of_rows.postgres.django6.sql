UPDATE "example_document" SET "data" = "example_document"."extra", "extra" = %s
WHERE
  "example_document"."extra" IS NOT NULL;
-- parameters: (None,)
