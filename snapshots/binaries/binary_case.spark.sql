-- Picture.objects.order_by('pk')
--     .annotate(v=Case(When(pk__lt=3, then='content'), When(pk=4, then=Value(b'x')), default='thumbnail'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  CASE
    WHEN `example_picture`.`id` < %s
    THEN `example_picture`.`content`
    WHEN `example_picture`.`id` = %s
    THEN %s
    ELSE `example_picture`.`thumbnail`
  END AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (3, 4, b'x')
