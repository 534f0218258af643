-- Awkward.objects.filter(spaced__in=TEXTS).order_by('pk')

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
  "AWKWARD TABLE [X]"."WITH A SPACE" IN (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
ORDER BY
  "AWKWARD TABLE [X]"."ID" ASC;
-- parameters: ('%s', '?', ':p0', '@p1', '$1', '%%', '%(name)s', '__p0__', '{0}', "'%s'", '--', '/*', ';', "N'x'", '\\', '"')
