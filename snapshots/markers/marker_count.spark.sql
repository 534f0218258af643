-- Awkward.objects.filter(spaced__in=['%s', ':p0']).count()

SELECT
  COUNT(*) AS `__count`
FROM `Awkward Table [x]`
WHERE
  `Awkward Table [x]`.`with a space` IN (%s, %s);
-- parameters: ('%s', ':p0')
