-- Awkward.objects.order_by('pk').filter(spaced__in=['%s', ':p0'], quoted__in=['?', '$1'])

SELECT
  "AWKWARD TABLE [X]"."ID",
  "AWKWARD TABLE [X]"."WITH A SPACE",
  "AWKWARD TABLE [X]"."RIGHT ] BRACKET",
  "AWKWARD TABLE [X]"."[OPENED]",
  "AWKWARD TABLE [X]"."MIXEDCASE",
  "AWKWARD TABLE [X]"."O'CLOCK",
  "AWKWARD TABLE [X]"."GRÖSSE",
  "AWKWARD TABLE [X]"."A?B:C@D",
  "AWKWARD TABLE [X]"."A_COLUMN_WHOSE_NAME_IS_LONADB0",
  "AWKWARD TABLE [X]"."FOREIGN KEY"
FROM "AWKWARD TABLE [X]"
WHERE
  (
    "AWKWARD TABLE [X]"."O'CLOCK" IN (%s, %s)
    AND "AWKWARD TABLE [X]"."WITH A SPACE" IN (%s, %s)
  )
ORDER BY
  "AWKWARD TABLE [X]"."ID" ASC;
-- parameters: ('?', '$1', '%s', ':p0')
