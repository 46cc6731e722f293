"""An incremental solver of one-way constraints with strengths.

After the DeltaBlue algorithm (Freeman-Benson, Maloney, Borning, 1990),
written anew: a chain of equalities, and a field of scaled values.
"""

REQUIRED, STRONG, PREFERRED, DEFAULT, WEAK, WEAKEST = 0, 1, 2, 4, 5, 6


class Variable:
    __slots__ = ("value", "constraints", "determined_by", "mark", "strength",
                 "stay")

    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True


class Constraint:
    """A rule that can be met by a method that sets one variable."""

    __slots__ = ("strength",)

    is_input = False

    def __init__(self, strength):
        self.strength = strength

    def post(self, planner):
        self.add_to_graph()
        planner.add(self)

    def destroy(self, planner):
        if self.is_satisfied():
            planner.remove(self)
        else:
            self.remove_from_graph()

    def satisfy(self, mark, planner):
        """Take over the output; give the constraint that loses it."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise RuntimeError("a required constraint is not satisfied")
            return None
        self.mark_inputs(mark)
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.mark_unsatisfied()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise RuntimeError("a cycle of constraints")
        out.mark = mark
        return overridden


class Unary(Constraint):
    __slots__ = ("variable", "satisfied")

    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        self.post(planner)

    def add_to_graph(self):
        self.variable.constraints.append(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.variable.constraints.remove(self)
        self.satisfied = False

    def is_satisfied(self):
        return self.satisfied

    def choose_method(self, mark):
        variable = self.variable
        self.satisfied = (variable.mark != mark
                          and self.strength < variable.strength)

    def mark_inputs(self, mark):
        pass

    def inputs_known(self, mark):
        return True

    def output(self):
        return self.variable

    def mark_unsatisfied(self):
        self.satisfied = False

    def recalculate(self):
        variable = self.variable
        variable.strength = self.strength
        variable.stay = not self.is_input
        if variable.stay:
            self.execute()


class Stay(Unary):
    __slots__ = ()

    def execute(self):
        pass


class Edit(Unary):
    __slots__ = ()

    is_input = True

    def execute(self):
        pass


class Binary(Constraint):
    """Between two variables; direction is 0 (none), 1 (on) or -1 (back)."""

    __slots__ = ("first", "second", "direction")

    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = 0
        self.post(planner)

    def add_to_graph(self):
        self.first.constraints.append(self)
        self.second.constraints.append(self)
        self.direction = 0

    def remove_from_graph(self):
        self.first.constraints.remove(self)
        self.second.constraints.remove(self)
        self.direction = 0

    def is_satisfied(self):
        return self.direction != 0

    def choose_method(self, mark):
        first = self.first
        second = self.second
        if first.mark == mark:
            on = second.mark != mark and self.strength < second.strength
            self.direction = 1 if on else 0
        elif second.mark == mark:
            self.direction = -1 if self.strength < first.strength else 0
        elif first.strength > second.strength:
            self.direction = -1 if self.strength < first.strength else 0
        else:
            self.direction = 1 if self.strength < second.strength else 0

    def input(self):
        return self.first if self.direction > 0 else self.second

    def output(self):
        return self.second if self.direction > 0 else self.first

    def mark_inputs(self, mark):
        self.input().mark = mark

    def inputs_known(self, mark):
        source = self.input()
        return (source.mark == mark or source.stay
                or source.determined_by is None)

    def mark_unsatisfied(self):
        self.direction = 0

    def recalculate(self):
        source = self.input()
        out = self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equal(Binary):
    __slots__ = ()

    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    """second = first * scale + offset"""

    __slots__ = ("scale", "offset")

    def __init__(self, first, scale, offset, second, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(first, second, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.constraints.append(self)
        self.offset.constraints.append(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.scale.constraints.remove(self)
        self.offset.constraints.remove(self)

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = self.offset.mark = mark

    def execute(self):
        if self.direction > 0:
            self.second.value = (self.first.value * self.scale.value
                                 + self.offset.value)
        else:
            self.first.value = ((self.second.value - self.offset.value)
                                // self.scale.value)

    def recalculate(self):
        source = self.input()
        out = self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay and self.scale.stay and self.offset.stay
        if out.stay:
            self.execute()


class Planner:
    __slots__ = ("mark",)

    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, constraint):
        out = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        unsatisfied = self.remove_downstream(out)
        for candidate in sorted(unsatisfied, key=lambda c: c.strength):
            self.add(candidate)

    def remove_downstream(self, out):
        out.determined_by = None
        out.strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    unsatisfied.append(constraint)
            for constraint in self.consumers(variable):
                constraint.recalculate()
                todo.append(constraint.output())
        return unsatisfied

    def consumers(self, variable):
        """The satisfied constraints that read a variable."""
        by = variable.determined_by
        return [constraint for constraint in variable.constraints
                if constraint is not by and constraint.is_satisfied()]

    def propagate(self, constraint, mark):
        """Recompute what follows; False if it comes back to its start."""
        todo = [constraint]
        while todo:
            step = todo.pop()
            out = step.output()
            if out.mark == mark:
                return False
            step.recalculate()
            todo.extend(self.consumers(out))
        return True

    def plan(self, sources):
        """The constraints to execute, in order, when the sources change."""
        mark = self.new_mark()
        plan = []
        todo = list(sources)
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                todo.extend(self.consumers(out))
        return plan


def change(planner, variable, value, times=10):
    edit = Edit(variable, PREFERRED, planner)
    plan = planner.plan([edit])
    for _ in range(times):
        variable.value = value
        for constraint in plan:
            constraint.execute()
    edit.destroy(planner)
    return len(plan)


def chain(length):
    planner = Planner()
    variables = [Variable(0) for _ in range(length + 1)]
    for first, second in zip(variables, variables[1:]):
        Equal(first, second, REQUIRED, planner)
    Stay(variables[-1], DEFAULT, planner)
    edit = Edit(variables[0], PREFERRED, planner)
    plan = planner.plan([edit])
    total = 0
    for value in range(100):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        total += variables[-1].value
    edit.destroy(planner)
    return total, len(plan)


def projection(size):
    planner = Planner()
    scale = Variable(10)
    offset = Variable(1000)
    sources = []
    targets = []
    for i in range(size):
        source = Variable(i)
        target = Variable(i)
        Stay(source, DEFAULT, planner)
        Scale(source, scale, offset, target, REQUIRED, planner)
        sources.append(source)
        targets.append(target)
    results = [change(planner, sources[0], 17), targets[0].value]
    change(planner, targets[0], 1050)
    results.append(sources[0].value)
    change(planner, scale, 5)
    results.append(sum(target.value for target in targets))
    change(planner, offset, 2000)
    results.append(sum(target.value for target in targets))
    return results


def main():
    for _ in range(6):
        print(chain(3_000))
        print(projection(3_000))


main()
