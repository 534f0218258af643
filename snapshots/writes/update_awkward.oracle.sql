-- Awkward.objects.filter(opened=None).update(opened=F('long'), size=0.25)

UPDATE "AWKWARD TABLE [X]" SET "[OPENED]" = "AWKWARD TABLE [X]"."A_COLUMN_WHOSE_NAME_IS_LONADB0", "GRÖSSE" = %s
WHERE
  "AWKWARD TABLE [X]"."[OPENED]" IS NULL;
-- parameters: (0.25,)
