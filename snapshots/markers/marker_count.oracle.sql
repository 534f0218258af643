-- Awkward.objects.filter(spaced__in=['%s', ':p0']).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "AWKWARD TABLE [X]"
WHERE
  "AWKWARD TABLE [X]"."WITH A SPACE" IN (%s, %s);
-- parameters: ('%s', ':p0')
