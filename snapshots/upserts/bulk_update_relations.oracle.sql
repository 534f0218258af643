-- Category.objects.bulk_update([Category(pk=2, parent_id=None), Category(pk=3, parent_id=None)], ['parent'])

UPDATE "EXAMPLE_CATEGORY" SET "PARENT_ID" = CASE
  WHEN (
    "EXAMPLE_CATEGORY"."ID" = %s
  )
  THEN CAST(NULL AS NUMBER(19))
  WHEN (
    "EXAMPLE_CATEGORY"."ID" = %s
  )
  THEN CAST(NULL AS NUMBER(19))
  ELSE NULL
END
WHERE
  "EXAMPLE_CATEGORY"."ID" IN (%s, %s);
-- parameters: (2, 3, 2, 3)
