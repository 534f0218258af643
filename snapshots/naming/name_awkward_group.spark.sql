-- Awkward.objects.values('size').annotate(n=Count('marker')).order_by('size')

SELECT
  `Awkward Table [x]`.`Größe` AS `size`,
  COUNT(`Awkward Table [x]`.`a?b:c@d`) AS `n`
FROM `Awkward Table [x]`
GROUP BY
  `Awkward Table [x]`.`Größe`
ORDER BY
  1 ASC;
-- parameters: ()
